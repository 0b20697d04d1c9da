/*
 * The protocol of a peer in C. It is started as "peer FOLDER THREADS", where the folder holds start.safetensors and
 * data.bin, and answers each line "go N" with the seconds of N steps from the start weights and the last step's loss.
 * Seconds are processor time on one thread, and time on the wall on more.
 *
 * A peer includes this file after it has defined PEER_REAL, and defines peer_start, peer_restart and peer_steps.
 */
#ifndef PEER_H
#define PEER_H

#define _POSIX_C_SOURCE 199309L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Reads weights and data; called once. */
static void peer_start(const char *folder);

/* Goes back to the start weights and to an optimiser that has done no step. */
static void peer_restart(void);

/* Does so many steps; returns the loss that the last one started from. */
static double peer_steps(long count);

static inline FILE *peer_open(const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(2);
    }
    return file;
}

static inline void peer_read(FILE *file, void *values, size_t bytes)
{
    if (fread(values, 1, bytes, file) != bytes) {
        fprintf(stderr, "a file of start weights or data is too short\n");
        exit(2);
    }
}

/* The first values of start.safetensors: the parameters, in the order in which the network declares them. */
static inline void peer_weights(const char *folder, void *values, size_t bytes)
{
    unsigned char length[8];
    long header = 0;
    FILE *file = peer_open(folder, "start.safetensors");
    peer_read(file, length, sizeof length);
    for (int i = 7; i >= 0; i--) {
        header = header * 256 + length[i];
    }
    fseek(file, header, SEEK_CUR);
    peer_read(file, values, bytes);
    fclose(file);
}

static inline double peer_clock(int threads)
{
    struct timespec now;
    clock_gettime(threads > 1 ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int argc, char **argv)
{
    long count;
    if (argc != 3) {
        fprintf(stderr, "usage: %s FOLDER THREADS\n", argv[0]);
        return 2;
    }
    const int threads = atoi(argv[2]);
    peer_start(argv[1]);
    while (scanf(" go %ld", &count) == 1) {
        peer_restart();
        const double begin = peer_clock(threads);
        const double loss = peer_steps(count);
        printf("%.9f %.17g\n", peer_clock(threads) - begin, loss);
        fflush(stdout);
    }
    return 0;
}

#endif
