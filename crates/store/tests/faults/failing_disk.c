/* Loaded before the C library: the FAULT_AT-th write to a library fails, half of it done. With FAULT_STAYS every one after it
 * fails too, as on a disk that is full. Says that it happened by making the file FAULT_SAID. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

/* Whether this call fails. */
static int fails(int fd) {
  static long calls;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (!strstr(path, "library.sqlite")) return 0;
  calls++;
  long at = number("FAULT_AT");
  if (at == 0 || calls < at || (calls > at && !number("FAULT_STAYS"))) return 0;
  const char *said = getenv("FAULT_SAID");
  if (said) close(open(said, O_CREAT | O_WRONLY, 0600));
  errno = (int)number("FAULT_ERRNO");
  return 1;
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
  if (!fails(fd)) return REAL(write)(fd, bytes, count);
  int error = errno;
  REAL(write)(fd, bytes, count / 2);
  errno = error;
  return -1;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  if (!fails(fd)) return REAL(pwrite)(fd, bytes, count, at);
  int error = errno;
  REAL(pwrite)(fd, bytes, count / 2, at);
  errno = error;
  return -1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  if (!fails(fd)) return REAL(pwrite64)(fd, bytes, count, at);
  int error = errno;
  REAL(pwrite64)(fd, bytes, count / 2, at);
  errno = error;
  return -1;
}

int fsync(int fd) { return fails(fd) ? -1 : REAL(fsync)(fd); }

int fdatasync(int fd) { return fails(fd) ? -1 : REAL(fdatasync)(fd); }

int ftruncate(int fd, off_t length) { return fails(fd) ? -1 : REAL(ftruncate)(fd, length); }

int ftruncate64(int fd, off64_t length) { return fails(fd) ? -1 : REAL(ftruncate64)(fd, length); }
