import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { auditChat } from './audit/chat.ts';
import { datesOfExport, exportChat } from './export/chat.ts';
import { exportProduct } from './export/products.ts';
import { packageChat } from './package/chat.ts';
import { summaryFlows } from './package/flow.ts';
import { packageProduct, summaryProduct, tableProduct } from './package/products.ts';
import { documentsChat } from './papers/chat.ts';
import { paperNameFlow } from './papers/flow.ts';
import { documentProducts } from './papers/products.ts';
import { pairReportsChat } from './written/chat.ts';
import { reportDispatches } from './written/dispatches.ts';
import { reportFlows } from './written/flow.ts';
import { reportJobs } from './written/jobs.ts';
import { reportProduct, reportsProduct } from './written/products.ts';

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
