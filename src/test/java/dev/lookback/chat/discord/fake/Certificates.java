package dev.lookback.chat.discord.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The identity of the fake hosts. Its authority is trusted by this whole process from the first use
 * on, besides those that were trusted before.
 */
final class Certificates {
  private static final String PASSWORD = "changeit";
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Fake authority").build();
  private static final HeldCertificate HOSTS =
      new HeldCertificate.Builder()
          .commonName("discord.com")
          .addSubjectAlternativeName("discord.com")
          .addSubjectAlternativeName("*.discord.gg")
          .signedBy(AUTHORITY)
          .build();
  private static final Path TRUST_STORE = trust();

  private Certificates() {}

  /** For another process: what makes it trust them. */
  static List<String> trusting() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + TRUST_STORE,
        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  static SSLSocketFactory server() {
    return new HandshakeCertificates.Builder().heldCertificate(HOSTS).build().sslSocketFactory();
  }

  private static Path trust() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      int count = 0;
      for (X509Certificate known : known()) {
        store.setCertificateEntry("known" + count++, known);
      }
      store.setCertificateEntry("fake", AUTHORITY.certificate());
      Path file = Files.createTempFile("lookback-trust", ".p12");
      file.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, PASSWORD.toCharArray());
      }
      // The web client reads the properties; the gateway's takes the context.
      System.setProperty("javax.net.ssl.trustStore", file.toString());
      System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
      SSLContext.setDefault(context(store));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate[] known() throws GeneralSecurityException {
    for (var manager : managers(null).getTrustManagers()) {
      if (manager instanceof X509TrustManager x509) {
        return x509.getAcceptedIssuers();
      }
    }
    return new X509Certificate[0];
  }

  private static SSLContext context(KeyStore store) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(store).getTrustManagers(), null);
    return context;
  }

  private static TrustManagerFactory managers(KeyStore store) throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
