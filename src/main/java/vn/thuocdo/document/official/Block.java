package vn.thuocdo.document.official;

/// One block of the content of a document, an attachment or an annex.
public sealed interface Block permits Provision, Paragraph, Items, Figures, Table {}
