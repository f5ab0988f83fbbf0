package se.ledstjarnan.ejb.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.Secrecy;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.settings.Settings;

/** Hands a document of a case to whoever registers; whether it is registered is the profile's matter. */
@ApplicationScoped
public class CaseRegister {

    private static final String IVO = "Inspektionen för vård och omsorg (IVO)";

    @Inject
    private Event<DocumentToRegister> documents;

    @Inject
    private Settings settings;

    /**
     * Whose document it is.
     *
     * @param type as the audit log names the case
     * @param version of the case when the document came about; a later one of the same kind is a document of its own
     * @param secrecy the provision that it is marked with
     */
    public record Case(RegisterOrigin origin, String type, long id, String number, long version, String secrecy) {}

    /** @param title in brief and without anybody's name (OSL 5 kap. 2 §) */
    public void hand(Case of, Paper paper, String title, RegisterDirection direction, Moment at) {
        documents.fire(new DocumentToRegister(
                of.type()
                        + ':'
                        + of.id()
                        + ':'
                        + of.version()
                        + ':'
                        + paper.fileName().replace(".pdf", ""),
                of.origin(),
                false,
                of.type(),
                of.id(),
                of.number(),
                title,
                direction,
                direction == RegisterDirection.INTERNAL ? null : IVO,
                at.today(),
                new Secrecy(of.secrecy(), at.today(), settings.word(SettingKey.BOARD_NAME)),
                List.of(new RegisterFile(paper.fileName(), paper.mediaType(), paper.content()))));
    }
}
