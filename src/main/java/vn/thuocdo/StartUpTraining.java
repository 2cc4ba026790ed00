package vn.thuocdo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens the first page once and ends the process, so that the start-up cache holds what a first visitor needs.
@Component
@Profile("training")
class StartUpTraining {
    @EventListener
    void visitFirstPageAndLeave(AvailabilityChangeEvent<ReadinessState> change)
            throws IOException, InterruptedException {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC)
            visitAndLeave((WebServerApplicationContext) change.getSource());
    }

    private static void visitAndLeave(WebServerApplicationContext context) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + requireNonNull(context.getWebServer()).getPort() + "/");
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        }
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
    }
}
