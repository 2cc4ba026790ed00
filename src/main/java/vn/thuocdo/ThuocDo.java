package vn.thuocdo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The product as one process: all modules, the web server and, unless another database is named, PostgreSQL.
/// Beans are named after their full type, so that two modules may have a type of the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Thước Đo", sharedModules = {"kernel", "ui"})
public class ThuocDo {
    /// Starts the product; see README for the environment variables it reads.
    public static void main(String[] args) {
        SpringApplication.run(ThuocDo.class, args);
    }
}
