package dev.lookback.chat.discord.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP proxy that leads every host to one local port, and can be as bad as proxies get. What is
 * said of a host holds for all hosts whose name contains it.
 */
public final class Tunnel implements Closeable {
  private final ServerSocket server;
  private final int target;
  private final List<Link> links = new CopyOnWriteArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile String mute = null;
  private volatile String credentials = null;

  /** One connection through the tunnel. */
  private static final class Link {
    final String host;
    final List<Socket> ends;
    volatile boolean frozen;

    Link(String host, Socket... ends) {
      this.host = host;
      this.ends = List.of(ends);
    }
  }

  Tunnel(int target) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    start("tunnel", this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** From now on it accepts connections to the host and never says a word on them. */
  public void neverAnswer(String host) {
    mute = host;
  }

  public void answer() {
    mute = null;
  }

  /** From now on it wants these. */
  public void ask(String user, String password) {
    String pair = user + ":" + password;
    credentials = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  /** How often it was asked without the right credentials. */
  public int refused() {
    return refused.get();
  }

  /** Leaves the open connections to the host open and lets nothing through them any more. */
  public void freeze(String host) {
    of(host).forEach(link -> link.frozen = true);
  }

  /** Ends the open connections to the host without a good-bye. */
  public void cut(String host) {
    of(host).forEach(Tunnel::end);
  }

  private List<Link> of(String host) {
    return links.stream().filter(link -> link.host.contains(host)).toList();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        start("tunnel in", () -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try {
      String head = head(client.getInputStream());
      String host = head.split(" ", 3)[1];
      String wanted = mute;
      if (wanted != null && host.contains(wanted)) {
        links.add(new Link(host, client)); // Closed with the tunnel.
        return;
      }
      if (credentials != null && !head.contains(credentials)) {
        refused.incrementAndGet();
        say(
            client,
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"fake\"\r\n"
                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        client.close();
        return;
      }
      Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target);
      upstream.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      Link link = new Link(host, client, upstream);
      links.add(link);
      say(client, "HTTP/1.1 200 Go on\r\n\r\n");
      start("tunnel out", () -> pipe(link, upstream, client));
      pipe(link, client, upstream);
    } catch (IOException | RuntimeException e) {
      close(client);
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("Ended within the request");
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1);
  }

  private static void say(Socket client, String text) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  private void pipe(Link link, Socket from, Socket to) {
    byte[] buffer = new byte[16 * 1024];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!link.frozen) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException e) {
      // Ended by one side: so it ends for the other.
    }
    end(link);
    links.remove(link);
  }

  private static void end(Link link) {
    link.ends.forEach(Tunnel::close);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Then it is as good as closed.
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    links.forEach(Tunnel::end);
  }
}
