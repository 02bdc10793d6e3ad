package attention.child;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** How a program in a sandbox reaches the one that started it. */
final class Entrance {
  private Entrance() {}

  /**
   * Goes through the door, once, and proves to have been sent: the secret comes on the standard
   * input, which is empty and closed before any stranger's code is there.
   *
   * @param door the socket's path
   */
  static Wire through(String door) throws IOException {
    byte[] secret = System.in.readAllBytes();
    System.in.close();
    SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
    socket.connect(UnixDomainSocketAddress.of(Path.of(door)));
    Wire wire = new Wire(socket);
    wire.put(secret).send();
    return wire;
  }
}
