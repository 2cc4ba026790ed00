package vn.thuocdo.ui.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the compiled template of a view name: `task/list` is `src/main/jte/task/list.jte`. With the property
/// `thuocdo.templates` set to the source directory, templates are compiled again whenever they change; that needs a
/// full JDK and is meant for development only.
@Component
class JteViews implements ViewResolver, Ordered {
    private static final String PACKAGE = "vn.thuocdo_jte";

    private final TemplateEngine engine;
    private final PageSurroundings surroundings;

    JteViews(PageSurroundings surroundings, @Value("${thuocdo.templates:}") String sources) {
        this.surroundings = surroundings;
        this.engine = sources.isEmpty() ? compiled() : live(Path.of(sources));
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        var handledElsewhere = name.startsWith("redirect:") || name.startsWith("forward:");
        return handledElsewhere || !engine.hasTemplate(template) ? null : new JteView(engine, template, surroundings);
    }

    @Override
    public int getOrder() {
        return 0;
    }

    private static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
    }

    private static TemplateEngine live(Path sources) {
        return TemplateEngine.create(new DirectoryCodeResolver(sources), Path.of("target/jte-live"), ContentType.Html,
                JteViews.class.getClassLoader(), PACKAGE);
    }
}
