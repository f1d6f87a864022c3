// The npm name of a service's generated client, wherever it is named.

export function packageNameOf(service: string): string {
  return `tablespec-${service}`;
}
