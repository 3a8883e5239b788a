/*
 * A jobserver behind a character device of its own, for tests: it takes steve's command line and stands in for it. libfuse
 * (cuse_lowlevel.h) serves the device. Who reads gets one token, and waits where there is none. Tokens are counted for each process,
 * which may have the device open more than once; when its last file is closed, be it because the process was killed, those that it
 * did not write back are there again.
 */
#define FUSE_USE_VERSION 31
#define _GNU_SOURCE

#include <cuse_lowlevel.h>
#include <errno.h>
#include <fuse_lowlevel.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct process {
    struct process *next;
    pid_t pid;
    unsigned files;
    unsigned taken;
};

struct client {
    struct client *next;
    struct process *process;
    /* What it waits in: a read, a poll, or neither. */
    fuse_req_t read;
    struct fuse_pollhandle *poll;
};

static struct process *processes;
static struct client *clients;
static unsigned tokens;

static struct client *client_of(struct fuse_file_info *file)
{
    return (struct client *)(uintptr_t)file->fh;
}

static void give(struct client *client, fuse_req_t request)
{
    tokens--;
    client->process->taken++;
    fuse_reply_buf(request, "+", 1);
}

/* Hands out what there is to who waits for it. */
static void hand_out(void)
{
    for (struct client *each = clients; each && tokens > 0; each = each->next) {
        if (each->read) {
            fuse_req_t request = each->read;
            each->read = NULL;
            fuse_req_interrupt_func(request, NULL, NULL);
            give(each, request);
        }
        if (each->poll && tokens > 0) {
            fuse_lowlevel_notify_poll(each->poll);
            fuse_pollhandle_destroy(each->poll);
            each->poll = NULL;
        }
    }
}

static struct process *process_of(pid_t pid)
{
    for (struct process *each = processes; each; each = each->next)
        if (each->pid == pid)
            return each;
    struct process *process = calloc(1, sizeof *process);
    if (!process)
        return NULL;
    process->pid = pid;
    process->next = processes;
    processes = process;
    return process;
}

static void on_open(fuse_req_t request, struct fuse_file_info *file)
{
    struct client *client = calloc(1, sizeof *client);
    struct process *process = client ? process_of(fuse_req_ctx(request)->pid) : NULL;
    if (!process) {
        free(client);
        fuse_reply_err(request, ENOMEM);
        return;
    }
    process->files++;
    client->process = process;
    client->next = clients;
    clients = client;
    file->fh = (uintptr_t)client;
    file->direct_io = 1;
    file->nonseekable = 1;
    fuse_reply_open(request, file);
}

static void on_interrupt(fuse_req_t request, void *data)
{
    struct client *client = data;
    if (client->read == request) {
        client->read = NULL;
        fuse_reply_err(request, EINTR);
    }
}

static void on_read(fuse_req_t request, size_t size, off_t offset, struct fuse_file_info *file)
{
    struct client *client = client_of(file);
    (void)offset;
    if (size == 0) {
        fuse_reply_buf(request, NULL, 0);
    } else if (tokens > 0) {
        give(client, request);
    } else if (file->flags & O_NONBLOCK) {
        fuse_reply_err(request, EAGAIN);
    } else {
        client->read = request;
        fuse_req_interrupt_func(request, on_interrupt, client);
    }
}

static void on_write(fuse_req_t request, const char *data, size_t size, off_t offset, struct fuse_file_info *file)
{
    struct client *client = client_of(file);
    (void)data;
    (void)offset;
    if (size > client->process->taken) {
        fuse_reply_err(request, ENOSPC);
        return;
    }
    client->process->taken -= size;
    tokens += size;
    fuse_reply_write(request, size);
    hand_out();
}

static void on_poll(fuse_req_t request, struct fuse_file_info *file, struct fuse_pollhandle *handle)
{
    struct client *client = client_of(file);
    if (handle) {
        if (client->poll)
            fuse_pollhandle_destroy(client->poll);
        client->poll = handle;
    }
    fuse_reply_poll(request, POLLOUT | (tokens > 0 ? POLLIN : 0));
}

static void on_release(fuse_req_t request, struct fuse_file_info *file)
{
    struct client *client = client_of(file);
    struct client **place = &clients;
    while (*place != client)
        place = &(*place)->next;
    *place = client->next;
    if (client->poll)
        fuse_pollhandle_destroy(client->poll);
    struct process *process = client->process;
    free(client);
    if (--process->files == 0) {
        struct process **at = &processes;
        while (*at != process)
            at = &(*at)->next;
        *at = process->next;
        tokens += process->taken;
        free(process);
    }
    fuse_reply_err(request, 0);
    hand_out();
}

static const struct cuse_lowlevel_ops operations = {
    .open = on_open,
    .read = on_read,
    .write = on_write,
    .poll = on_poll,
    .release = on_release,
};

int main(int count, char **words)
{
    const char *name = NULL;
    for (int n = 1; n < count; n++) {
        if (!strncmp(words[n], "--dev-name=", 11))
            name = words[n] + 11;
        else if (!strncmp(words[n], "--jobs=", 7))
            tokens = strtoul(words[n] + 7, NULL, 10);
        else if (strncmp(words[n], "--min-jobs=", 11) && strncmp(words[n], "--min-memory-avail=", 19)
                 && strncmp(words[n], "--load-average=", 15)) {
            fprintf(stderr, "unknown option %s\n", words[n]);
            return 2;
        }
    }
    if (!name || !tokens) {
        fprintf(stderr, "--dev-name and --jobs are needed\n");
        return 2;
    }
    char device[128];
    snprintf(device, sizeof device, "DEVNAME=%s", name);
    const char *about[] = {device};
    const struct cuse_info info = {.dev_info_argc = 1, .dev_info_argv = about};
    char *options[] = {words[0], "-f", "-s", NULL};
    return cuse_lowlevel_main(3, options, &info, &operations, NULL);
}
