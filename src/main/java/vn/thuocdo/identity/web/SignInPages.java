package vn.thuocdo.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignInSettings;
import vn.thuocdo.identity.security.WantedPage;
import vn.thuocdo.identity.spi.SignInNotice;
import vn.thuocdo.identity.spi.UnitDirectory;
import vn.thuocdo.ui.Addresses;

/// Puts the sign-in page together from what other modules know of the place.
@Component
class SignInPages {
    private final ObjectProvider<UnitDirectory> units;
    private final ObjectProvider<SignInNotice> notices;
    private final SignInSettings settings;

    SignInPages(ObjectProvider<UnitDirectory> units, ObjectProvider<SignInNotice> notices, SignInSettings settings) {
        this.units = units;
        this.notices = notices;
        this.settings = settings;
    }

    /// The page before anything was tried.
    SignInPage fresh(@Nullable String to, boolean ended) {
        return page(to, "", ended ? "identity.sign-in.ended" : "", 0, null);
    }

    /// The page after an attempt that failed; says the same whether the account exists or not.
    SignInPage after(SignInOutcome outcome, @Nullable String to, String username) {
        return switch (outcome) {
            case SignInOutcome.Rejected(int tries) -> page(to, username, "identity.sign-in.rejected", tries, null);
            case SignInOutcome.Waiting(Instant until) -> page(to, username, "identity.sign-in.waiting", 0, until);
            case SignInOutcome.Closed _ -> page(to, username, "identity.sign-in.closed", 0, null);
            case SignInOutcome.Accepted _ -> fresh(to, false);
        };
    }

    private SignInPage page(@Nullable String to, String username, String message, int tries, @Nullable Instant until) {
        var directory = units.getIfAvailable();
        var place = directory == null ? "" : directory.installation().orElse("");
        return new SignInPage(place, WantedPage.remember(Addresses.SIGN_IN, WantedPage.of(to)), username, message,
                tries, until, settings.support(), lines(LocaleContextHolder.getLocale()));
    }

    private List<SignInNotice.Line> lines(Locale language) {
        return notices.orderedStream().flatMap(notice -> notice.lines(language).stream()).toList();
    }
}
