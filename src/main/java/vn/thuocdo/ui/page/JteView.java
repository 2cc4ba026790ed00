package vn.thuocdo.ui.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;

/// Renders one template completely before the first byte leaves, so that a fault in a template is an error page and
/// never half a page.
class JteView implements View {
    private final TemplateEngine engine;
    private final String template;
    private final PageSurroundings surroundings;

    JteView(TemplateEngine engine, String template, PageSurroundings surroundings) {
        this.engine = engine;
        this.template = template;
        this.surroundings = surroundings;
    }

    // Without it the content negotiation drops this view without a word.
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = rendered(parameters(model), request);
        response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Request");
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Utf8ByteOutput rendered(Map<String, Object> parameters, HttpServletRequest request) {
        var output = new Utf8ByteOutput();
        if (CurrentPage.find() != null) {
            engine.render(template, parameters, output);
            return output;
        }
        CurrentPage.open(new PageContext(request, surroundings));
        try {
            engine.render(template, parameters, output);
            return output;
        } finally {
            CurrentPage.close();
        }
    }

    private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
        var parameters = new HashMap<String, Object>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (!name.startsWith(BindingResult.MODEL_KEY_PREFIX)) {
                    parameters.put(name, value);
                }
            });
        }
        return parameters;
    }
}
