package attention.worker;

import attention.lesson.Lesson;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One end of the socket between parent and child. Standard input and output would not do: the
 * learner's code may flood or close them.
 */
final class Wire implements Closeable {
  private static final byte READY = 0;
  private static final byte ANSWER = 1;
  private static final byte REFUSAL = 2;

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
  }

  /** From now on {@code receive} fails when nothing comes for so long. */
  void patience(Duration patience) throws IOException {
    socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
  }

  /** Proves to the parent that this is the child it started. */
  void introduce(String token) throws IOException {
    Texts.write(out, token);
    out.flush();
  }

  /** Whether the other end is the child that was given this token. */
  boolean introducedAs(String token) throws IOException {
    return token.equals(Texts.read(in));
  }

  void send(Job job) throws IOException {
    Texts.write(out, job.lesson().name());
    Texts.write(out, job.file().toString());
    out.writeLong(job.limit().toNanos());
    out.flush();
  }

  Job receiveJob() throws IOException {
    return new Job(
        Lesson.valueOf(Texts.read(in)), Path.of(Texts.read(in)), Duration.ofNanos(in.readLong()));
  }

  /** Several threads of the child may come to an answer, hence one at a time. */
  synchronized void send(Message message) throws IOException {
    if (message instanceof Message.Answer answer) {
      out.writeByte(ANSWER);
      out.writeBoolean(answer.spent());
      VerdictFormat.write(out, answer.verdict());
    } else if (message instanceof Message.Refusal refusal) {
      out.writeByte(REFUSAL);
      Texts.write(out, refusal.reason());
    } else {
      out.writeByte(READY);
    }
    out.flush();
  }

  Message receive() throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case READY -> new Message.Ready();
      case ANSWER -> {
        boolean spent = in.readBoolean();
        yield new Message.Answer(VerdictFormat.read(in), spent);
      }
      case REFUSAL -> new Message.Refusal(Texts.read(in));
      default -> throw new IOException("the child sent a message of the unknown kind " + kind);
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
