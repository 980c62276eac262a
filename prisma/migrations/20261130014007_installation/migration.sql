-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" TEXT NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- One row, whoever writes it first.
ALTER TABLE "Installation" ADD CONSTRAINT "Installation_one" CHECK ("id" = 1);
