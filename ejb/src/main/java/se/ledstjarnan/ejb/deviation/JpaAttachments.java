package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.deviation.AttachmentContent;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.shared.NotFoundException;

@ApplicationScoped
class JpaAttachments implements Attachments {

    private static final String ROWS =
            "select new se.ledstjarnan.domain.deviation.AttachmentRow(a.id, a.fileName, a.kind, a.bytes, a.addedAt)"
                    + " from Attachment a where a.%s.id = :id order by a.addedAt, a.id";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(Attachment attachment, byte[] content) {
        em.persist(attachment);
        em.flush();
        em.persist(new AttachmentContent(attachment, content));
    }

    @Override
    public Optional<Attachment> find(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    @Override
    public byte[] content(long id) {
        AttachmentContent content = em.find(AttachmentContent.class, id);
        if (content == null) {
            throw new NotFoundException();
        }
        return content.getContent();
    }

    @Override
    public List<Attachment> ofDraft(long draftId) {
        return em.createQuery("select a from Attachment a where a.draft.id = :id", Attachment.class)
                .setParameter("id", draftId)
                .getResultList();
    }

    @Override
    public List<AttachmentRow> rowsOfDraft(long draftId) {
        return rows("draft", draftId);
    }

    @Override
    public List<AttachmentRow> rowsOfCase(long deviationId) {
        return rows("deviation", deviationId);
    }

    private List<AttachmentRow> rows(String owner, long id) {
        return em.createQuery(ROWS.formatted(owner), AttachmentRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public void remove(Attachment attachment) {
        em.remove(attachment);
    }
}
