// Names for schemas and operations from what documents call things.

/** "usb_port_redirection" → "UsbPortRedirection"; letters and digits only, case inside words kept. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `N${name}`;
}
