package io.intake;

import java.nio.file.Path;
import org.hibernate.dialect.MariaDBDialect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings up the embedded database unless `spring.datasource.url` names another one.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${intake.data-folder}") Path folder,
        @Value("${intake.embedded-database.buffer-pool-mib}") int bufferPoolMiB) {
      return EmbeddedDatabase.start(folder.resolve("database"),
          bufferPoolMiB > 0 ? bufferPoolMiB : EmbeddedDatabase.suitableBufferPoolMiB());
    }

    /// Hibernate takes the driver for MySQL's and would use JSON casts that MariaDB lacks.
    @Bean
    HibernatePropertiesCustomizer mariaDbDialect() {
      return properties -> properties.put("hibernate.dialect", MariaDBDialect.class.getName());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
      return new JdbcConnectionDetails() {
        @Override
        public String getJdbcUrl() {
          return database.jdbcUrl("intake");
        }

        @Override
        public String getUsername() {
          return database.user();
        }

        @Override
        public String getPassword() {
          return database.userPassword();
        }
      };
    }
  }
}
