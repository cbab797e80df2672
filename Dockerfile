# Builds Intake and packs it with a Java runtime. The embedded database stays out: a container is given a MySQL server.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B package -DskipTests -P '!mariadb-linux' \
    && java -Djarmode=tools -jar target/intake-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /intake intake && mkdir -p /intake/data && chown -R intake /intake
WORKDIR /intake
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER intake
EXPOSE 8080
VOLUME /intake/data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseParallelGC", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", \
    "org.springframework.boot.loader.launch.JarLauncher"]
