import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { auditChat } from './chat-audit.ts';
import { documentsChat } from './chat-documents.ts';
import { datesOfExport, exportChat } from './chat-export.ts';
import { packageChat } from './chat-package.ts';
import { pairReportsChat } from './chat-reports.ts';
import { reportDispatches } from './dispatches-reports.ts';
import { paperNameFlow } from './flow-documents.ts';
import { reportFlows } from './flow-reports.ts';
import { summaryFlows } from './flow-summary.ts';
import { reportJobs } from './jobs-reports.ts';
import { documentProducts } from './products-documents.ts';
import { exportProduct } from './products-export.ts';
import { packageProduct, summaryProduct, tableProduct } from './products-package.ts';
import { reportProduct, reportsProduct } from './products-reports.ts';

/** The room of what a school files: reports, documents, exports. */
export function reportsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(exportChat());
  chat.use(auditChat());
  chat.use(documentsChat());
  chat.use(pairReportsChat());
  chat.use(packageChat());
  return {
    chat,
    flows: [datesOfExport, paperNameFlow, ...reportFlows, ...summaryFlows],
    dispatches: reportDispatches,
    jobs: reportJobs(),
    products: [
      exportProduct,
      ...documentProducts,
      reportProduct,
      reportsProduct,
      summaryProduct,
      tableProduct,
      packageProduct,
    ],
  };
}
