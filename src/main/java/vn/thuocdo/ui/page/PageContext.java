package vn.thuocdo.ui.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.FormReply;
import vn.thuocdo.ui.Texts;
import vn.thuocdo.ui.Toast;
import vn.thuocdo.ui.spi.SettingsEntry;

/// What a page knows about its request. One for each request, used by one thread.
public final class PageContext {
    private final HttpServletRequest request;
    private final PageSurroundings surroundings;
    private final Texts texts;
    private final Deque<String> forms = new ArrayDeque<>();
    private final FieldIds fieldIds = new FieldIds();
    private @Nullable Chrome chrome;
    private boolean claimed;

    PageContext(HttpServletRequest request, PageSurroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
        this.texts = new Texts(surroundings.messages(), RequestContextUtils.getLocale(request));
    }

    /// The words of the reader's language.
    public Texts texts() {
        return texts;
    }

    /// The token that every post carries, or null where no filter made one.
    public @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    /// Who is signed in.
    public Optional<Actor> actor() {
        return surroundings.actor().find();
    }

    /// Navigation, place and inbox around the page; worked out at first use.
    public Chrome chrome() {
        if (chrome == null) {
            chrome = surroundings.chrome(actor(), path());
        }
        return chrome;
    }

    /// The settings that the person may open, in order.
    public List<SettingsEntry> settings() {
        return actor().map(surroundings::settings).orElse(List.of());
    }

    /// The moment on the clock of the product, in Vietnam.
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(surroundings.clock().instant(), Vietnam.ZONE);
    }

    /// The day it is.
    public LocalDate today() {
        return now().toLocalDate();
    }

    /// The path of the request; on an error page the path that met the error.
    public String path() {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String path ? path : request.getRequestURI();
    }

    /// Whether the page may be asked for again by its address.
    public boolean readOnly() {
        return request.getMethod().equals("GET");
    }

    /// The query of the request, or an empty text.
    public String query() {
        return Objects.requireNonNullElse(request.getQueryString(), "");
    }

    /// A query parameter, or an empty text.
    public String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /// Address of a static file, with the hash of its content.
    public String asset(String path) {
        return surroundings.asset(path);
    }

    /// Begins a form: what was typed and refused belongs to one form of the page.
    public void enterForm(String id) {
        forms.push(id);
        fieldIds.enterForm();
    }

    /// Ends a form.
    public void leaveForm() {
        forms.pop();
    }

    /// The id of a field's control, no other one's on the page.
    public String fieldId(String field) {
        return fieldIds.of(field, !forms.isEmpty());
    }

    /// What came back to the present form, where something did; outside a form, whatever came back.
    public Optional<FormReply> reply() {
        return flash(FormReply.ATTRIBUTE, FormReply.class)
                .filter(reply -> forms.isEmpty() || reply.form().equals(forms.peek()));
    }

    /// Notes that the reasons have been shown.
    public void claim() {
        claimed = true;
    }

    /// Whether something came back that no form of the page has shown: the form was a single button, or is not here.
    public boolean unclaimed() {
        return !claimed && reply().isPresent();
    }

    /// The typed values of a field, where the form came back with any.
    public Optional<List<String>> typed(String field) {
        return reply().map(reply -> reply.typed().get(field));
    }

    /// The toast left by the request before, where there is one.
    public Optional<Toast> toast() {
        return flash(Toast.class.getName(), Toast.class);
    }

    private <T> Optional<T> flash(String name, Class<T> type) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var kept = flash == null ? null : flash.get(name);
        return type.isInstance(kept) ? Optional.of(type.cast(kept)) : Optional.empty();
    }
}
