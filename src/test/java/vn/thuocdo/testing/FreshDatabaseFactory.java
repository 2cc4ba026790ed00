package vn.thuocdo.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives each test context a database of its own without a word in the test.
class FreshDatabaseFactory implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass,
            List<ContextConfigurationAttributes> attributes) {
        return new FreshDatabase();
    }

    /// Equal to every other one, so that contexts are still shared between test classes.
    record FreshDatabase() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of("spring.datasource.url=" + TestDatabases.fresh(),
                    "spring.datasource.hikari.minimum-idle=1",
                    "spring.datasource.username=postgres", "spring.datasource.password=postgres",
                    "thuocdo.data=target/test-data/" + UUID.randomUUID()).applyTo(context);
        }
    }
}
