package se.ledstjarnan.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** The house rules that a compiler does not know, over the classes of all three layers. */
@AnalyzeClasses(packages = "se.ledstjarnan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layersPointDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("se.ledstjarnan.domain..")
            .layer("ejb")
            .definedBy("se.ledstjarnan.ejb..")
            .layer("web")
            .definedBy("se.ledstjarnan.web..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ejb")
            .mayOnlyBeAccessedByLayers("web");

    @ArchTest
    static final ArchRule domainIsPure = classes()
            .that()
            .resideInAPackage("se.ledstjarnan.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("jakarta.validation.."))
                    .or(resideInAPackage("se.ledstjarnan.domain.."))
                    // What the compiler and EclipseLink's weaving put in.
                    .or(JavaClass.Predicates.belongToAnyOf(Object.class)));

    @ArchTest
    static final ArchRule featuresOfTheDomainHaveNoCycles =
            slices().matching("se.ledstjarnan.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheServicesHaveNoCycles =
            slices().matching("se.ledstjarnan.ejb.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheWebHaveNoCycles =
            slices().matching("se.ledstjarnan.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedAsEntity())
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakWithTheDatabase = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Jpa")
            .and()
            // A predicate that repositories share; it binds parameters and runs nothing.
            .doNotHaveSimpleName("CaseScope")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule servicesDenyByDefault =
            classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule everyPublicServiceMethodNamesItsRoles = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(annotatedAsService())
            .should(nameItsRoles());

    @ArchTest
    static final ArchRule viewBeansCanMoveToTheOtherNode = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .andShould()
            .beAnnotatedWith(Named.class)
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> annotatedAsEntity() {
        return DescribedPredicate.describe(
                "are entities",
                type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static DescribedPredicate<JavaClass> annotatedAsService() {
        return DescribedPredicate.describe(
                "are session beans",
                type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static ArchCondition<JavaMethod> nameItsRoles() {
        return new ArchCondition<>("be annotated with @RolesAllowed, or with @PermitAll or @DenyAll for a reason") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no roles"));
            }
        };
    }
}
