package vn.thuocdo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The port of the embedded server. It is chosen once per data folder and kept, because an orphaned server is found
/// again by its port; it is chosen anew when some other program has taken it meanwhile.
final class DatabasePort {
    private DatabasePort() {}

    static int of(Path data, String major) throws IOException {
        var file = data.resolve("database.port");
        var running = data.resolve("postgresql-" + major).resolve("postmaster.pid");
        var lines = Files.exists(running) ? Files.readAllLines(running) : List.<String>of();
        // the fourth line is the port; a server cut off while starting has written fewer
        if (lines.size() > 3)
            return Integer.parseInt(lines.get(3).strip());
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (isFree(kept))
                return kept;
        }
        int chosen = anyFree();
        Files.writeString(file, Integer.toString(chosen));
        return chosen;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
