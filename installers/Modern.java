import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;

/// Brings classes compiled for Java 5 (picocli's) to the form of Java 8, with stack maps: a
/// start-up cache takes no older ones, because they are verified in another way.
final class Modern {
    private static final int WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    private static final ClassFile FORMAT =
            ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofClassLoading(
                                    ClassLoader.getSystemClassLoader())));

    private static final ClassTransform CODE =
            ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));

    private static final ClassTransform VERSION =
            (builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                    builder.with(element);
                }
            };

    private Modern() {}

    /// The entry of a jar, changed where it is such a class.
    static byte[] entry(String name, byte[] bytes) {
        if (!name.endsWith(".class")) return bytes;
        ClassModel parsed = FORMAT.parse(bytes);
        if (parsed.majorVersion() >= WITH_STACK_MAPS) return bytes;
        return FORMAT.transformClass(parsed, CODE.andThen(VERSION));
    }
}
