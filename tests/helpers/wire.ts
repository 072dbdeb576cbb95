import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What Chromium itself asks for, with any extension or none: component updates, the time, its own sign-in. */
const OWN = /^(CONNECT|GET|POST) (https?:\/\/)?[\w.-]+\.(google|googleapis|gvt1)\.com[:/]/;

/**
 * Everything that leaves the browser, whichever target sends it (pages, workers, worklets): a proxy that writes down
 * each request's first line and refuses it. The browser is started with `args`.
 */
export class Wire {
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        const [line = ''] = data.toString('latin1').split('\r\n');
        if (!OWN.test(line)) this.requests.push(line);
        socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      });
    });
  }

  static async tap(): Promise<Wire> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Wire(server);
  }

  get args(): string[] {
    const { port } = this.server.address() as AddressInfo;
    return [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
