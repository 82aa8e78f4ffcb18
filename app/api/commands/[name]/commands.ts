import { endOneSession } from '@/lib/access/end-session';
import type { AnyCommand } from '@/lib/access/gate';
import { addItem } from '@/lib/campaign/add-item';
import { beginYear } from '@/lib/campaign/begin-year';
import { changeDeadline } from '@/lib/campaign/change-deadline';
import { changePercent } from '@/lib/campaign/change-percent';
import { changeQuota } from '@/lib/campaign/change-quota';
import { changeTarget } from '@/lib/campaign/change-target';
import { changeYear } from '@/lib/campaign/change-year';
import { grantException } from '@/lib/campaign/grant-exception';
import { moveItem } from '@/lib/campaign/move-item';
import { removeItem } from '@/lib/campaign/remove-item';
import { renameItem } from '@/lib/campaign/rename-item';
import { reopenItem } from '@/lib/campaign/reopen-item';
import { retireItem } from '@/lib/campaign/retire-item';
import { revokeException } from '@/lib/campaign/revoke-exception';
import { setQuota } from '@/lib/campaign/set-quota';
import { setTarget } from '@/lib/campaign/set-target';
import { withdrawQuota } from '@/lib/campaign/withdraw-quota';
import { withdrawTarget } from '@/lib/campaign/withdraw-target';
import { withdrawYear } from '@/lib/campaign/withdraw-year';
import { changeCommitment } from '@/lib/commitments/change-commitment';
import { confirmCommitment, confirmCommitments } from '@/lib/commitments/confirm-commitment';
import { reopenCommitments } from '@/lib/commitments/reopen-commitment';
import { returnCommitment } from '@/lib/commitments/return-commitment';
import { submitCommitment } from '@/lib/commitments/submit-commitment';
import { submitReview } from '@/lib/commitments/submit-review';
import { withdrawCommitment } from '@/lib/commitments/withdraw-commitment';
import { withdrawReview } from '@/lib/commitments/withdraw-review';
import { carryDeed } from '@/lib/deeds/carry-deed';
import { changeDeed } from '@/lib/deeds/change-deed';
import { closeDeed } from '@/lib/deeds/close-deed';
import { completeDeed } from '@/lib/deeds/complete-deed';
import { confirmDeed, confirmDeeds } from '@/lib/deeds/confirm-deed';
import { recordProgress } from '@/lib/deeds/record-progress';
import { registerDeed } from '@/lib/deeds/register-deed';
import { returnDeed } from '@/lib/deeds/return-deed';
import { submitDeed } from '@/lib/deeds/submit-deed';
import { undoStep } from '@/lib/deeds/undo-step';
import { withdrawDeed } from '@/lib/deeds/withdraw-deed';
import { withdrawProgress } from '@/lib/deeds/withdraw-progress';
import { restoreEvidence } from '@/lib/evidence/restore-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
import { changeExample } from '@/lib/honours/change-example';
import { changeRound } from '@/lib/honours/change-round';
import { recordExample } from '@/lib/honours/record-example';
import { recordRound } from '@/lib/honours/record-round';
import { withdrawExample } from '@/lib/honours/withdraw-example';
import { withdrawRecipient } from '@/lib/honours/withdraw-recipient';
import { withdrawRound } from '@/lib/honours/withdraw-round';
import { changeInitiative } from '@/lib/initiatives/change-initiative';
import { changeModel } from '@/lib/initiatives/change-model';
import { closeModel } from '@/lib/initiatives/close-model';
import { recordReadings } from '@/lib/initiatives/record-readings';
import { registerInitiative } from '@/lib/initiatives/register-initiative';
import { registerModel } from '@/lib/initiatives/register-model';
import { reopenInitiative } from '@/lib/initiatives/reopen-initiative';
import { reopenModel } from '@/lib/initiatives/reopen-model';
import { resolveInitiative } from '@/lib/initiatives/resolve-initiative';
import { withdrawInitiative } from '@/lib/initiatives/withdraw-initiative';
import { withdrawModel } from '@/lib/initiatives/withdraw-model';
import { cancelInspection } from '@/lib/inspections/cancel-inspection';
import { changePlan as changeInspectionPlan } from '@/lib/inspections/change-plan';
import { changeRecord } from '@/lib/inspections/change-record';
import { completeInspection } from '@/lib/inspections/complete-inspection';
import { confirmRemedy } from '@/lib/inspections/confirm-remedy';
import { planInspection } from '@/lib/inspections/plan-inspection';
import { recordInspection } from '@/lib/inspections/record-inspection';
import { reopenInspection } from '@/lib/inspections/reopen-inspection';
import { startInspection } from '@/lib/inspections/start-inspection';
import { withdrawInspection } from '@/lib/inspections/withdraw-inspection';
import { setPlan } from '@/lib/plans/set-plan';
import { withdrawPlan as withdrawUnitPlan } from '@/lib/plans/withdraw-plan';
import { changeOutput } from '@/lib/propaganda/change-output';
import { recordOutput } from '@/lib/propaganda/record-output';
import { withdrawOutput } from '@/lib/propaganda/withdraw-output';
import { changePlan } from '@/lib/study/change-plan';
import { changeSession } from '@/lib/study/change-session';
import { planSession } from '@/lib/study/plan-session';
import { recordSession } from '@/lib/study/record-session';
import { withdrawPlan } from '@/lib/study/withdraw-plan';
import { withdrawSession } from '@/lib/study/withdraw-session';

/** Every command that a form may send, one import and one line each. */
export const COMMANDS = [
  endOneSession,
  planSession,
  changePlan,
  withdrawPlan,
  setPlan,
  withdrawUnitPlan,
  cancelInspection,
  changeInspectionPlan,
  changeRecord,
  completeInspection,
  confirmRemedy,
  planInspection,
  recordInspection,
  reopenInspection,
  startInspection,
  withdrawInspection,
  changeDeed,
  carryDeed,
  closeDeed,
  completeDeed,
  confirmDeed,
  confirmDeeds,
  recordProgress,
  registerDeed,
  returnDeed,
  submitDeed,
  undoStep,
  withdrawDeed,
  withdrawProgress,
  submitCommitment,
  changeCommitment,
  withdrawCommitment,
  confirmCommitment,
  confirmCommitments,
  returnCommitment,
  reopenCommitments,
  submitReview,
  withdrawReview,
  recordSession,
  changeSession,
  withdrawSession,
  recordRound,
  changeRound,
  withdrawRound,
  withdrawRecipient,
  recordExample,
  changeExample,
  withdrawExample,
  restoreEvidence,
  withdrawEvidence,
  addItem,
  beginYear,
  changeDeadline,
  changePercent,
  changeQuota,
  changeTarget,
  changeYear,
  grantException,
  moveItem,
  removeItem,
  renameItem,
  reopenItem,
  retireItem,
  revokeException,
  setQuota,
  setTarget,
  withdrawQuota,
  withdrawTarget,
  withdrawYear,
  changeInitiative,
  registerInitiative,
  reopenInitiative,
  resolveInitiative,
  withdrawInitiative,
  changeModel,
  closeModel,
  recordReadings,
  registerModel,
  reopenModel,
  withdrawModel,
  changeOutput,
  recordOutput,
  withdrawOutput,
] as readonly AnyCommand[];
