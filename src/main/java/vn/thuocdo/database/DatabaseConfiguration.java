package vn.thuocdo.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Starts the embedded PostgreSQL unless a database is named by `spring.datasource.url`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${thuocdo.data}") Path data) throws IOException {
        return EmbeddedServer.start(data.toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server.connection();
    }
}
