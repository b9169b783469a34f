package tumen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** What each room may use of the Java platform and of the libraries, and why. */
final class LibraryRules {

    /** The rooms that draw nothing. */
    private static final String[] PURE = Rooms.packages("problem", "work", "time", "model", "evidence",
            "passage", "index", "store", "exchange", "timeline.scale", "timeline.layout");

    private static final Set<String> STARTERS = Set.of("java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool", "java.util.Timer");

    private static final Set<String> ADDRESSES = Set.of("java.net.URI", "java.net.URL",
            "java.net.URISyntaxException", "java.net.MalformedURLException", "java.net.URLEncoder",
            "java.net.URLDecoder");

    private LibraryRules() {
    }

    static Stream<ArchRule> all() {
        return Stream.of(
                only(starters(), "work").because("work that is started elsewhere can be neither "
                        + "watched nor cancelled, and its failures vanish"),
                noClasses().that().resideOutsideOfPackages(Rooms.packages("work"))
                        .should().callMethodWhere(startsThreads()).orShould().callConstructorWhere(newThread())
                        .because("threads are the business of one room"),
                only(in("java.sql..", "javax.sql..", "org.sqlite.."), "store").because(
                        "SQL is written, checked and closed in one place"),
                only(in("tools.jackson..", "com.fasterxml.jackson.."), "exchange", "settings").because(
                        "JSON is a way in and out, not a form to think in"),
                only(in("de.siegmar.fastcsv.."), "exchange").because("tables are a way in and out"),
                only(in("org.jsoup.."), "exchange").because("HTML comes in with tables alone"),
                only(in("org.mozilla.universalchardet.."), "passage").because(
                        "a file's encoding is told in one place"),
                only(in("picocli.."), "cli").because("only the command line reads arguments"),
                only(in("java.awt..", "javax.imageio..", "javax.swing..", "javax.print..",
                        "org.apache.pdfbox..", "org.apache.poi.."), "export").because(
                        "these are slow to load and are needed only to write a picture or a document"),
                only(named("javafx.application.Platform"), "app", "cli").because(
                        "the toolkit is started and ended in one place; the rest is handed an executor"),
                noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat(interfaces())
                        .because("what draws nothing can be tested, and run at the command line, without "
                                + "a toolkit"),
                noClasses().that().resideInAPackage("tumen.session").should().dependOnClassesThat(
                        beyondJavaFxBase()).because("a session is tested without a window"),
                noClasses().should().dependOnClassesThat(network()).because(
                        "the program connects to no internet address, ever"),
                noClasses().should().callMethodWhere(opensAddress()).because(
                        "a resource is read as a stream of its class; nothing else has an address to open"),
                noClasses().should().callMethodWhere(called("setStyle")).because(
                        "looks lie in style sheets, by role, once for light and once for dark"),
                noClasses().that().resideOutsideOfPackages(Rooms.packages("app")).should().callMethod(
                        System.class, "exit", int.class).because("only main may end the program"),
                noFields().that().haveModifier(STATIC).should().notHaveModifier(FINAL).because(
                        "state that no object owns cannot be tested, closed or told apart"),
                noMethods().should().haveName("getInstance").because(
                        "what a class needs is handed to it, by hand, in app"));
    }

    private static ArchRule only(DescribedPredicate<JavaClass> what, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(Rooms.packages(rooms))
                .should().dependOnClassesThat(what);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("are " + name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> starters() {
        return describe("start threads", type -> STARTERS.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> interfaces() {
        return in("javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..",
                "atlantafx..", "org.kordamp..");
    }

    private static DescribedPredicate<JavaClass> beyondJavaFxBase() {
        return interfaces().and(DescribedPredicate.not(in("javafx.beans..", "javafx.collections..",
                "javafx.event..", "javafx.util..")));
    }

    private static DescribedPredicate<JavaClass> network() {
        return describe("speak to a network", type -> type.getPackageName().startsWith("java.net")
                && !ADDRESSES.contains(type.getName())
                || type.getName().matches("java\\.nio\\.channels\\..*(Socket|Datagram).*")
                || type.getPackageName().startsWith("javax.net")
                || type.getName().startsWith("org.jsoup.Connection")
                || type.getPackageName().startsWith("org.jsoup.helper")
                || type.getPackageName().startsWith("javafx.scene.web"));
    }

    private static DescribedPredicate<JavaCall<?>> opensAddress() {
        return describe("an address is opened", call -> Set.of("openConnection", "openStream")
                .contains(call.getName()) && call.getTargetOwner().getName().equals("java.net.URL"));
    }

    private static DescribedPredicate<JavaCall<?>> called(String method) {
        return describe(method + " is called", call -> call.getName().equals(method)
                && !Rooms.isOurs(call.getTargetOwner()));
    }

    private static DescribedPredicate<JavaCall<?>> startsThreads() {
        return describe("a thread is started", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            boolean ofThread = target.getOwner().isAssignableTo(Thread.class)
                    && Set.of("start", "startVirtualThread", "ofVirtual", "ofPlatform")
                            .contains(target.getName());
            boolean ofStream = target.getOwner().getPackageName().startsWith("java.util")
                    && Set.of("parallelStream", "parallel").contains(target.getName());
            boolean ofFuture = target.getOwner().getPackageName().equals("java.util.concurrent")
                    && (target.getName().endsWith("Async") || target.getName().equals("delayedExecutor"));
            return ofThread || ofStream || ofFuture;
        });
    }

    private static DescribedPredicate<JavaCall<?>> newThread() {
        return describe("a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class));
    }
}
