package se.ledstjarnan.ejb.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.ivo.IvoCase;
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
     * Where the documents of a kind of case are put.
     *
     * @param secrecy the provision that they are marked with
     */
    public record Shelf(RegisterOrigin origin, CaseKind kind, String secrecy) {}

    /**
     * Hands it over as it is at the case's version; a later one of the same kind is a document of its own.
     *
     * @param title in brief and without anybody's name (OSL 5 kap. 2 §)
     */
    public void hand(Shelf shelf, IvoCase of, Paper paper, String title, RegisterDirection direction, Moment at) {
        hand(shelf, shelf.origin(), of, paper, title, direction, at);
    }

    /** The same for a decision taken here, which the profile may have registered where it leaves out the rest of the case. */
    public void handDecision(Shelf shelf, IvoCase of, Paper paper, String title, Moment at) {
        RegisterOrigin origin = settings.on(SettingKey.REGISTER_LEX_CASES) ? shelf.origin() : RegisterOrigin.DECISION;
        hand(shelf, origin, of, paper, title, RegisterDirection.INTERNAL, at);
    }

    private void hand(
            Shelf shelf,
            RegisterOrigin origin,
            IvoCase of,
            Paper paper,
            String title,
            RegisterDirection direction,
            Moment at) {
        documents.fire(new DocumentToRegister(
                shelf.kind().key(of)
                        + ':'
                        + of.getVersion()
                        + ':'
                        + paper.fileName().replace(".pdf", ""),
                origin,
                false,
                shelf.kind().type(),
                of.getId(),
                of.getNumber(),
                title,
                direction,
                direction == RegisterDirection.INTERNAL ? null : IVO,
                at.today(),
                new Secrecy(shelf.secrecy(), at.today(), settings.word(SettingKey.BOARD_NAME)),
                List.of(new RegisterFile(paper.fileName(), paper.mediaType(), paper.content()))));
    }
}
