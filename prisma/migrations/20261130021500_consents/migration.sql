-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "nameHidden" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "textId" INTEGER;

-- CreateTable
CREATE TABLE "ConsentText" (
    "id" SERIAL NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsentText_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ConsentText_kind_version_locale_key" ON "ConsentText"("kind", "version", "locale");

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_textId_fkey" FOREIGN KEY ("textId") REFERENCES "ConsentText"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
