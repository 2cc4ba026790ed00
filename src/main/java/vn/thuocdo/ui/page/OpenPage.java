package vn.thuocdo.ui.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Opens the page's context before the controller runs, so that view records can be worded there, and closes it when
/// the response is complete.
@Component
class OpenPage implements HandlerInterceptor {
    private final PageSurroundings surroundings;

    OpenPage(PageSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentPage.open(new PageContext(request, surroundings));
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        CurrentPage.close();
    }
}
