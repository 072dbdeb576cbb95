import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATH = '/org/mpris/MediaPlayer2';

/**
 * A D-Bus of its own, as a Linux desktop has one. A browser that is started while it is open is a player on it (MPRIS,
 * freedesktop.org), and the desktop hands it the keyboard's media keys that way.
 */
export class SessionBus {
  private constructor(
    private readonly daemon: ChildProcess,
    private readonly address: string,
    private readonly before: string | undefined,
  ) {}

  /** Null where the machine has no D-Bus: it belongs to a desktop. */
  static async open(): Promise<SessionBus | null> {
    if (process.platform !== 'linux') return null;
    const found = await Promise.all([run('dbus-daemon', ['--version']), run('gdbus', ['help'])]).catch(() => null);
    if (!found) return null;
    const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address']);
    const [address] = (await once(createInterface(daemon.stdout), 'line')) as [string];
    const bus = new SessionBus(daemon, address, process.env.DBUS_SESSION_BUS_ADDRESS);
    process.env.DBUS_SESSION_BUS_ADDRESS = address;
    return bus;
  }

  /** A media key, by the name of the method it ends in: Play, Pause, PlayPause, Next, Stop. */
  async press(method: string): Promise<void> {
    await this.#call(await this.#player(), `org.mpris.MediaPlayer2.Player.${method}`);
  }

  /** What the desktop shows of the player, as text. */
  async shows(): Promise<string> {
    return this.#call(await this.#player(), 'org.freedesktop.DBus.Properties.GetAll', 'org.mpris.MediaPlayer2.Player');
  }

  close(): void {
    if (this.before === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = this.before;
    this.daemon.kill();
  }

  async #player(): Promise<string> {
    const names = await this.#call(
      'org.freedesktop.DBus',
      'org.freedesktop.DBus.ListNames',
      [],
      '/org/freedesktop/DBus',
    );
    const player = /org\.mpris\.MediaPlayer2\.[\w.]+/.exec(names)?.[0];
    if (!player) throw new Error(`The browser is no player on the bus: ${names}`);
    return player;
  }

  async #call(dest: string, method: string, args: string | string[] = [], path = PATH): Promise<string> {
    const call = ['call', '--address', this.address, '--dest', dest, '--object-path', path, '--method', method];
    return (await run('gdbus', call.concat(args))).stdout;
  }
}
