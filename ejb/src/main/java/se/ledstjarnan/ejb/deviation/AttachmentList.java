package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The files of a case ({@code :deviation}) as a piece of SQL, for a statement that asks for more. */
public final class AttachmentList {

    public static final String SQL = "select a.id, a.file_name, a.kind, a.bytes, a.added_at from attachment a"
            + " where a.deviation_id = :deviation order by a.added_at, a.id";

    private AttachmentList() {}

    public static AttachmentRow row(JsonRow row) {
        return new AttachmentRow(
                row.number("id"),
                row.text("file_name"),
                row.constant(FileKind.class, "kind"),
                row.whole("bytes"),
                row.moment("added_at"));
    }
}
