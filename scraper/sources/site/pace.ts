// Keeps a pause between the starts of any two requests, and all of them back while a site asks to wait.
import type { SiteSettings } from './site-options.ts';

export class Pace {
  private next = 0;
  private held = 0;
  private pause: number;

  constructor(private readonly settings: Pick<SiteSettings, 'now' | 'sleep' | 'pause'>) {
    this.pause = settings.pause;
  }

  slowDown(pause: number): void {
    if (pause <= this.pause) return;
    this.next += pause - this.pause;
    this.pause = pause;
  }

  /** Nothing starts for as many milliseconds. */
  hold(milliseconds: number): void {
    this.held = Math.max(this.held, this.settings.now() + milliseconds);
  }

  /** Resolves when the next request may start. */
  async turn(): Promise<void> {
    const slot = Math.max(this.settings.now(), this.next);
    this.next = slot + this.pause;
    for (let left = this.left(slot); left > 0; left = this.left(slot)) await this.settings.sleep(left);
  }

  private left(slot: number): number {
    return Math.max(slot, this.held) - this.settings.now();
  }
}
