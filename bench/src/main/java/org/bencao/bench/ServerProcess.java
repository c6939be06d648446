package org.bencao.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.bencao.system.Settings;

/** A server's process as the operating system and its virtual machine see it. */
record ServerProcess(long pid) {

  private static final double TICKS = 100;
  private static final int USER = 11;
  private static final int SYSTEM = 12;

  static ServerProcess of(Settings settings) throws IOException {
    var written = Files.readString(settings.data().resolve("server.pid")).strip();
    return new ServerProcess(Long.parseLong(written));
  }

  /** Seconds that it had a processor, in user mode and in the kernel's. */
  double cpu() throws IOException {
    var stat = proc("stat");
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS;
  }

  /** As it was started, argument by argument. */
  List<String> command() throws IOException {
    return List.of(proc("cmdline").split("\0"));
  }

  /** Its environment as it was started. */
  Map<String, String> environment() throws IOException {
    return Arrays.stream(proc("environ").split("\0"))
        .filter(one -> one.indexOf('=') > 0)
        .collect(
            Collectors.toMap(
                one -> one.substring(0, one.indexOf('=')),
                one -> one.substring(one.indexOf('=') + 1),
                (first, second) -> first));
  }

  /** Memory that it holds. */
  long mebibytes() throws IOException {
    var line = proc("status").lines().filter(one -> one.startsWith("VmRSS:")).findFirst();
    return Long.parseLong(line.orElseThrow().replaceAll("[^0-9]", "")) / 1024;
  }

  private String proc(String file) throws IOException {
    return Files.readString(Path.of("/proc", String.valueOf(pid), file));
  }

  /** Bytes that the threads that live now have allocated. */
  long allocated() throws Exception {
    var machine = VirtualMachine.attach(String.valueOf(pid));
    try {
      var address = new JMXServiceURL(machine.startLocalManagementAgent());
      try (var connector = JMXConnectorFactory.connect(address)) {
        return allocated(connector.getMBeanServerConnection());
      }
    } finally {
      machine.detach();
    }
  }

  private static long allocated(MBeanServerConnection beans) throws Exception {
    var threads = new ObjectName("java.lang:type=Threading");
    var ids = beans.getAttribute(threads, "AllThreadIds");
    var bytes =
        (long[])
            beans.invoke(
                threads,
                "getThreadAllocatedBytes",
                new Object[] {ids},
                new String[] {long[].class.getName()});
    return Arrays.stream(bytes).filter(value -> value > 0).sum();
  }
}
