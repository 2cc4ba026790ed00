package vn.thuocdo.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where mail goes out and what it says of us. Without a server named by `THUOCDO_SMTP_HOST` mail waits.
@Component
class MailSettings {
    private final String host;
    private final int port;
    private final String from;
    private final String url;

    MailSettings(@Value("${spring.mail.host:}") String host, @Value("${spring.mail.port:25}") int port,
            @Value("${spring.mail.username:}") String username, @Value("${thuocdo.mail.from:}") String from,
            @Value("${thuocdo.url:}") String url) {
        this.host = host.strip();
        this.port = port;
        this.from = !from.isBlank() ? from : username.contains("@") ? username : "thuocdo@localhost";
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// Whether a server is named.
    boolean configured() {
        return !host.isEmpty();
    }

    /// `mail.example.vn:25`, for the administrator.
    String server() {
        return host + ":" + port;
    }

    String from() {
        return from;
    }

    /// The full address of a path.
    String address(String path) {
        return url + path;
    }

    /// Right part of our Message-IDs.
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
