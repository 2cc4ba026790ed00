package vn.thuocdo.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.ApiToken;
import vn.thuocdo.identity.OpenSession;

/// One's own account.
///
/// @param account       the account
/// @param language      language of mails, `vi` or `en`
/// @param recoveryCodes recovery codes left, or null without a second factor
/// @param sessions      open sessions, the one used last first
/// @param tokens        access tokens that count
public record AccountPage(Account account, String language, @Nullable Integer recoveryCodes, List<OpenSession> sessions,
        List<ApiToken> tokens) {}
