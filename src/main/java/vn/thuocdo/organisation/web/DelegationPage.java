package vn.thuocdo.organisation.web;

import java.util.List;
import vn.thuocdo.ui.Tone;

/// What the list of delegations shows.
///
/// @param rows the delegations, latest first
public record DelegationPage(List<Row> rows) {
    /// One delegation.
    ///
    /// @param id       identity
    /// @param giver    whose authority it is
    /// @param receiver who may use it
    /// @param roles    what is lent, in words
    /// @param from     first day
    /// @param to       last day
    /// @param reason   why
    /// @param document number of the paper, or an empty text
    /// @param state    where it stands, in words
    /// @param tone     colour and icon of the state
    /// @param open     whether the reader may take it back
    /// @param version  version to be sent back
    public record Row(String id, String giver, String receiver, String roles, String from, String to, String reason,
            String document, String state, Tone tone, boolean open, int version) {}
}
