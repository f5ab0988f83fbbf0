package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page says on top after an action: the messages that belong to no field, and one line when fields need mending. The
 * fields' own messages stand at the fields.
 */
@Named
@RequestScoped
public class Notices {

    public List<Notice> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> all = new ArrayList<>();
        boolean fieldsToMend = false;
        for (FacesMessage message : faces.getMessageList()) {
            if (!faces.getMessageList(null).contains(message)) {
                fieldsToMend |= message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
            } else {
                all.add(Notice.of(message));
            }
        }
        if (fieldsToMend) {
            all.add(0, new Notice("late", "alert", Texts.of("shared.notice.mendFields"), null));
        }
        return all;
    }

    /** One message: kind as in the stylesheet, role for screen readers, text and perhaps a second line. */
    public record Notice(String kind, String role, String text, String detail) {

        static Notice of(FacesMessage message) {
            String detail = message.getDetail() == null || message.getDetail().equals(message.getSummary())
                    ? null
                    : message.getDetail();
            String kind = kind(message.getSeverity());
            return new Notice(kind, "late".equals(kind) ? "alert" : "status", message.getSummary(), detail);
        }

        private static String kind(FacesMessage.Severity severity) {
            if (severity == FacesMessage.SEVERITY_INFO) {
                return "fine";
            }
            return severity == FacesMessage.SEVERITY_WARN ? "soon" : "late";
        }
    }
}
