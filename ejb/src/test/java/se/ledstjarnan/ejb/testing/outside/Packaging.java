package se.ledstjarnan.ejb.testing.outside;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.ejb.shared.StartUp;

/**
 * The one deployment that every {@code *IT} of the module runs in: domain and ejb as the WAR holds them, their libraries,
 * and the tests. Built from the class path, so that what Maven resolved is what is tested.
 */
@ArquillianSuiteDeployment
public final class Packaging {

    /** What runs the tests from outside, or comes with the server. */
    private static final List<String> NOT_PACKED = List.of(
            "/org/jboss/",
            "/arquillian",
            "/fish/payara/",
            "/org/junit/",
            "/org/opentest4j/",
            "/org/apiguardian/",
            "/junit/",
            "/io/zonky/",
            "/org/postgresql/",
            "/jakarta/",
            "/org/eclipse/",
            "/org/reflections/",
            "/org/javassist/",
            "/com/google/",
            "/org/checkerframework/",
            "/net/bytebuddy/",
            "/org/apache/maven/",
            "/org/tukaani/");

    private Packaging() {}

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "ledstjarnan.war")
                .addAsLibraries(module("domain.jar", BaseEntity.class), module("ejb.jar", StartUp.class))
                .addAsLibraries(libraries())
                .merge(tests())
                .addAsWebInfResource("META-INF/ejb-jar.xml", "ejb-jar.xml")
                .addAsWebInfResource("META-INF/beans.xml", "beans.xml");
    }

    private static WebArchive tests() {
        JavaArchive classes = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(
                        location(Packaging.class),
                        Filters.exclude("/(META-INF/.*|arquillian.xml|logging.properties|.*/testing/outside/.*)"))
                .as(JavaArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war");
        classes.getContent(Filters.include(".*\\.[a-z0-9]+"))
                .forEach((path, node) -> war.add(node.getAsset(), "WEB-INF/classes" + path.get()));
        return war;
    }

    private static JavaArchive module(String name, Class<?> inside) {
        File location = location(inside);
        return location.isDirectory()
                ? ShrinkWrap.create(ExplodedImporter.class, name)
                        .importDirectory(location)
                        .as(JavaArchive.class)
                : ShrinkWrap.createFromZipFile(JavaArchive.class, location);
    }

    private static File location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File[] libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .filter(path -> !new File(path).equals(location(BaseEntity.class)))
                .filter(path -> NOT_PACKED.stream().noneMatch(path::contains))
                .map(File::new)
                .toArray(File[]::new);
    }
}
