/** Ids are branded so that a member's id cannot be handed over where a unit's is asked for. */
export type UnitId = number & { readonly brand: 'UnitId' };
/** Đảng bộ Khối: the root that every row belongs to. */
export type BlocId = number & { readonly brand: 'BlocId' };
export type MemberId = number & { readonly brand: 'MemberId' };
export type UserId = number & { readonly brand: 'UserId' };
export type SessionId = string & { readonly brand: 'SessionId' };
