package se.ledstjarnan.ejb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.Test;

/** The entities and the migrated schema say the same: every entity can be read, whether or not it has rows. */
class MigrationIT extends ContainerTest {

    @PersistenceContext
    private EntityManager em;

    @Test
    void everyEntityCanBeRead() {
        assertThat(em.getMetamodel().getEntities()).isNotEmpty();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                    .setMaxResults(1)
                    .getResultList();
        }
    }
}
