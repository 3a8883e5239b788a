// versitygw serves a folder by the S3 protocol: the server of tests, with the one account and the one backend that they use. The
// command of that name holds besides its own tests, two more backends and a client of Amazon's accounts, as much to compile
// again as all of this.
package main

import (
	"context"
	"flag"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/versity/versitygw/backend/meta"
	"github.com/versity/versitygw/backend/posix"
	"github.com/versity/versitygw/embedgw"
)

func main() {
	address := flag.String("address", "127.0.0.1:7070", "`host:port` to listen on")
	region := flag.String("region", "us-east-1", "`name` of the region in signatures")
	health := flag.String("health", "/health", "`path` that answers without a signature")
	attributes := flag.String("attributes", "", "`folder` for the attributes of objects")
	data := flag.String("data", "", "`folder` whose folders are the buckets")
	flag.Parse()

	store, err := meta.NewSideCar(*attributes)
	if err != nil {
		log.Fatal(err)
	}
	backend, err := posix.New(*data, store, posix.PosixOpts{SideCarDir: *attributes})
	if err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err = embedgw.RunVersityGW(ctx, backend, &embedgw.Config{
		RootUserAccess: os.Getenv("ROOT_ACCESS_KEY"),
		RootUserSecret: os.Getenv("ROOT_SECRET_KEY"),
		Region:         *region,
		Ports:          []string{*address},
		HealthPath:     *health,
		// What the command takes when it is told nothing.
		MaxConnections:    250000,
		MaxRequests:       100000,
		MultipartMaxParts: 10000,
	})
	if err != nil && ctx.Err() == nil {
		log.Fatal(err)
	}
}
