package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Every action there is, tried by every role that it is not for: the container refuses before anything is looked at. */
class ServiceRolesIT extends ContainerTest {

    private static final int FEWEST_ACTIONS = 100;

    @Inject
    private BeanManager beans;

    @Test
    void refusesEveryActionToEveryRoleItIsNotFor() throws Exception {
        List<String> letThrough = new ArrayList<>();
        int actions = 0;
        for (Bean<?> bean : services()) {
            Object service = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method action : actionsOf(bean.getBeanClass())) {
                actions++;
                for (Role role : Role.values()) {
                    if (!rolesOf(action).contains(role.name()) && !isRefused(service, action, role)) {
                        letThrough.add(role + " " + bean.getBeanClass().getSimpleName() + "." + action.getName());
                    }
                }
            }
        }
        assertThat(letThrough).isEmpty();
        assertThat(actions).isGreaterThan(FEWEST_ACTIONS);
    }

    private Set<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith("se.ledstjarnan"))
                .collect(Collectors.toSet());
    }

    /** What nobody may call is not an action; what everybody may is not refused. */
    private static List<Method> actionsOf(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                .toList();
    }

    private static Set<String> rolesOf(Method action) {
        return Set.of(action.getAnnotation(RolesAllowed.class).value());
    }

    private static boolean isRefused(Object service, Method action, Role role) throws Exception {
        return As.role("nobody-" + role.name().toLowerCase(), role.name(), () -> {
            try {
                action.invoke(service, nothing(action));
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof EJBAccessException;
            }
        });
    }

    private static Object[] nothing(Method action) {
        return Arrays.stream(action.getParameterTypes())
                .map(ServiceRolesIT::nothing)
                .toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }
}
