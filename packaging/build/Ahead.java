import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes out ahead, in a copy of our classes, what the JVM would else put together when it is first asked for, and no
 * AOT cache of JDK 25 holds: how a record is compared and hashed, and which case of a switch over types is meant. A
 * start asks for some thirty of them, for a millisecond or two each. They do the same as before.
 */
final class Ahead {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc EQUALS = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object,
            ConstantDescs.CD_Object);
    private static final MethodTypeDesc HASH = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

    private final ClassFile files;
    private final ClassModel model;
    private final ClassDesc own;
    private final List<InvokeDynamicInstruction> switches = new ArrayList<>();

    private Ahead(ClassFile files, Path file) throws IOException {
        this.files = files;
        this.model = files.parse(file);
        this.own = model.thisClass().asSymbol();
    }

    /** Writes out what is found in the classes under {@code classes}, in their place; {@code libraries} know theirs. */
    static void writeOut(Path classes, ClassLoader libraries) throws IOException {
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(libraries).orElse(ClassHierarchyResolver.defaultResolver())));
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
                new Ahead(files, file).rewrite(file);
            }
        }
    }

    private void rewrite(Path file) throws IOException {
        if (model.methods().stream().noneMatch(method -> comparison(method) != null || chooses(method))) {
            return;
        }
        Files.write(file, files.transformClass(model, this::rewrite));
    }

    private void rewrite(ClassBuilder into, ClassElement element) {
        if (!(element instanceof MethodModel method)) {
            into.with(element);
        } else if (comparison(method) != null) {
            boolean equals = comparison(method).equals("equals");
            into.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(),
                    equals ? this::equal : this::hash);
        } else if (chooses(method)) {
            int known = switches.size();
            into.transformMethod(method, MethodTransform.transformingCode(this::call));
            for (int i = known; i < switches.size(); i++) {
                choice(into, name(i), switches.get(i));
            }
        } else {
            into.with(element);
        }
    }

    /** {@code equals} or {@code hashCode} where that is a record's own; else null. */
    private static String comparison(MethodModel method) {
        return dynamic(method).filter(call -> call.bootstrapMethod().owner().displayName().equals("ObjectMethods"))
                .map(call -> call.name().stringValue()).filter(name -> !name.equals("toString"))
                .findFirst().orElse(null);
    }

    private static boolean chooses(MethodModel method) {
        return dynamic(method).anyMatch(Ahead::isOverTypes);
    }

    private static Stream<InvokeDynamicInstruction> dynamic(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance).map(InvokeDynamicInstruction.class::cast);
    }

    /** A switch that is told apart by types alone; those with constants among them stay as they are. */
    private static boolean isOverTypes(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc made = call.bootstrapMethod();
        return made.owner().displayName().equals("SwitchBootstraps") && made.methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc type
                        && !type.isPrimitive());
    }

    private void equal(CodeBuilder code) {
        Label differs = code.newLabel();
        Label other = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(own).ifeq(differs);
        for (RecordComponentInfo component : components()) {
            ClassDesc type = component.descriptorSymbol();
            code.aload(0).getfield(own, component.name().stringValue(), type);
            code.aload(1).checkcast(own).getfield(own, component.name().stringValue(), type);
            switch (TypeKind.from(type)) {
                case LONG -> code.lcmp().ifne(differs);
                case FLOAT, DOUBLE -> code.invokestatic(boxed(type), "compare",
                        MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(differs);
                case REFERENCE -> code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(differs);
                default -> code.if_icmpne(differs);
            }
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code) {
        code.iconst_0();
        for (RecordComponentInfo component : components()) {
            ClassDesc type = component.descriptorSymbol();
            code.bipush(31).imul().aload(0).getfield(own, component.name().stringValue(), type);
            if (type.isPrimitive()) {
                code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", HASH);
            }
            code.iadd();
        }
        code.ireturn();
    }

    private List<RecordComponentInfo> components() {
        return model.findAttribute(Attributes.record()).orElseThrow().components();
    }

    private static ClassDesc boxed(ClassDesc type) {
        return ClassDesc.of("java.lang." + switch (type.displayName()) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case String name -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        });
    }

    private void call(CodeBuilder into, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isOverTypes(call)) {
            into.invokestatic(own, name(switches.size()), call.typeSymbol(), model.flags().has(AccessFlag.INTERFACE));
            switches.add(call);
        } else {
            into.with(element);
        }
    }

    private static String name(int number) {
        return "case$" + number;
    }

    /** Which case is meant by the first argument, from that on which the second tells; -1 for null. */
    private static void choice(ClassBuilder into, String name, InvokeDynamicInstruction call) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        into.withMethodBody(name, call.typeSymbol(), flags, code -> {
            Label there = code.newLabel();
            code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
            int number = 0;
            for (ConstantDesc label : call.bootstrapArgs()) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(number).if_icmpgt(next);
                code.aload(0).instanceOf((ClassDesc) label).ifeq(next);
                code.loadConstant(number).ireturn().labelBinding(next);
                number++;
            }
            code.loadConstant(number).ireturn();
        });
    }
}
