package vn.thuocdo.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Vietnam;

/// Says at start where the product is and how to come in: demonstration accounts under the demo profile, the code of the
/// first set-up on an empty production database.
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger("vn.thuocdo");
    private static final int MOST_SHOWN = 20;

    private final Installations installations;
    private final Environment environment;
    private final MessageSource messages;
    private final JdbcClient database;

    Welcome(Installations installations, Environment environment, MessageSource messages, JdbcClient database) {
        this.installations = installations;
        this.environment = environment;
        this.messages = messages;
        this.database = database;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext server)
                || server.getWebServer() == null)
            return;
        var address = "http://localhost:" + server.getWebServer().getPort();
        LOG.info("Thước Đo: {}", address);
        if (environment.acceptsProfiles(Profiles.of("demo")))
            LOG.info("Tài khoản trình diễn, mật khẩu ThuocDo@2025 / demonstration accounts:\n{}", people());
        else if (installations.isOpen())
            LOG.info("Chưa có tài khoản nào / first set-up: {}/setup, mã / code: {}", address, installations.code());
    }

    private String people() {
        return database.sql("""
                select username, name, roles from identity.account where not password_initial and not locked
                order by created_at, username limit :most""").param("most", MOST_SHOWN)
                .query((row, n) -> "  %-12s %-24s %s".formatted(row.getString("username"), row.getString("name"),
                        words((String[]) row.getArray("roles").getArray())))
                .list().stream().collect(Collectors.joining("\n"));
    }

    private String words(String[] roles) {
        return Arrays.stream(roles).map(Role::valueOf)
                .map(role -> messages.getMessage("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), null,
                        role.name(), Vietnam.LANGUAGE))
                .collect(Collectors.joining(", "));
    }
}
