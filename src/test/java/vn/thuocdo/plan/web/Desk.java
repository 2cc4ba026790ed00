package vn.thuocdo.plan.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.Scene;

/// A browser in the hands of a person of the scene.
@TestComponent
public class Desk {
    private final MockMvcTester browser;
    private final Scene scene;

    public Desk(MockMvcTester browser, Scene scene) {
        this.browser = browser;
        this.scene = scene;
    }

    /// Opens a page.
    public MvcTestResult get(Actor actor, String path) {
        return scene.as(actor, () -> browser.get().uri(path).with(signedIn(actor)).exchange());
    }

    /// Sends a form; fields as name, value, name, value.
    public MvcTestResult post(Actor actor, String path, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (var i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        var ready = request;
        return scene.as(actor, () -> ready.exchange());
    }

    /// Sends a form with a file under the name `file`.
    public MvcTestResult upload(Actor actor, String path, String name, byte[] content, String... fields) {
        var request = browser.post().uri(path).multipart().file(new MockMultipartFile("file", name, null, content));
        request.with(signedIn(actor)).with(csrf());
        for (var i = 0; i < fields.length; i += 2)
            request.param(fields[i], fields[i + 1]);
        return scene.as(actor, request::exchange);
    }

    /// Opens a page in the session of an answer before, as a browser that was sent on does.
    public MvcTestResult getAfter(MvcTestResult before, Actor actor, String path) {
        return scene.as(actor, () -> browser.get().uri(path).cookie(before.getResponse().getCookies())
                .with(signedIn(actor)).exchange());
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(new PreAuthenticatedAuthenticationToken(
                new SignedIn(actor.account(), actor.agency(), SignedIn.Stage.COMPLETE, Instant.EPOCH), null,
                List.of()));
    }
}
