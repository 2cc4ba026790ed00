package vn.thuocdo.plan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.CurrentActor;

/// A browser in the hands of a person of the demonstration.
@TestComponent
record DemoBrowser(MockMvcTester browser, DemoScene scene, CurrentActor actors) {
    private static final Pattern FIGURE = Pattern
            .compile("<a[^>]*href=\"(/tasks\\?[^\"]*)\"[^>]*>(?:[^<]*?: )?([\\d.]+)</a>");
    private static final Pattern LENGTH = Pattern.compile("role=\"status\">([\\d.]+)");

    String open(String username, String path) {
        var actor = scene.as(username, actors::get);
        var token = new PreAuthenticatedAuthenticationToken(
                new SignedIn(actor.account(), actor.agency(), SignedIn.Stage.COMPLETE, Instant.EPOCH), null, List.of());
        var answer = scene.as(username, () -> browser.get().uri(path).with(authentication(token)).exchange());
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Figures of a page by the address of the list behind each.
    Map<String, Integer> figures(String page) {
        var figures = new LinkedHashMap<String, Integer>();
        FIGURE.matcher(page).results().forEach(
                found -> figures.put(found.group(1).replace("&amp;", "&"), number(found.group(2))));
        return figures;
    }

    /// How many tasks a list says it has.
    int length(String username, String list) {
        var found = LENGTH.matcher(open(username, list));
        assertThat(found.find()).as(list).isTrue();
        return number(found.group(1));
    }

    private static int number(String shown) {
        return Integer.parseInt(shown.replace(".", ""));
    }
}
