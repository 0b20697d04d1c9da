/*
 * The generated C as a peer. peer_network.h, made by prepare.py, names the network and its inputs. Where there are no
 * start weights yet, this peer draws them and writes them down for the others.
 */
#include "peer.h"

#include "peer_network.h"

static network start;
static ALIGNED network net;

static void peer_start(const char *folder)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/start.safetensors", folder);
    network_init(&start, 1);
    FILE *file = fopen(path, "rb");
    const char *wrong = file == NULL ? network_save(&start, path) : network_load(&start, path);
    if (file != NULL) {
        fclose(file);
    }
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
        exit(2);
    }
    file = peer_open(folder, "data.bin");
    READ_INPUTS(file);
    fclose(file);
}

static void peer_restart(void)
{
    net = start;
}

static double peer_steps(long count)
{
    return (double)TAKE_STEPS(&net, count);
}
