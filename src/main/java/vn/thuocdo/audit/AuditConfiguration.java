package vn.thuocdo.audit;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the product the same verification that `bin/verify-audit` runs.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    AuditVerification auditVerification(DataSource source, @Value("${thuocdo.data}") Path data) {
        return new AuditVerification(source, data);
    }
}
