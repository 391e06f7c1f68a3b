//! Headers of what is to be known about the row itself: its id, who may see it, who checked it. One line a language, as
//! `super` says.

use super::Meaning::{self, Is};
use crate::sheet::Target;

pub(super) const WORDS: &[(Meaning, &[&str])] = &[
    (
        Is(Target::Id),
        &[
            "id|record id|unique id|service id|resource id|program id|listing id|uuid|identifier|record number|ref|reference|reference number",
            "identificador|número de registro|clave",
            "编号|編號|序号|序號|标识|識別碼|记录编号",
            "mã|mã số|mã hồ sơ|số thứ tự|stt",
            "المعرف|رقم السجل|الرقم التعريفي",
            "아이디|번호|식별자|일련번호|고유번호",
            "numero ng tala",
            "nimewo dosye|idantifyan",
        ],
    ),
    (
        Is(Target::Public),
        &[
            "public|show|show on public site|show on website|show publicly|publish|published|visible|ok to share|okay to share|can share|can be shared|share publicly",
            "público|publicar|visible|mostrar|se puede compartir",
            "公开|公開|可公开|可公開|是否公开|是否公開|发布|發布",
            "công khai|có thể chia sẻ",
            "علني|للعموم|يمكن النشر|قابل للمشاركة",
            "공개|공개 여부|게시",
            "pampubliko|puwedeng ibahagi",
            "piblik|ka pataje",
        ],
    ),
    (
        Is(Target::Confidential),
        &[
            "confidential|confidential location|hidden address|secret address|address confidential|address is confidential|undisclosed",
            "confidencial|dirección confidencial|domicilio confidencial|dirección secreta",
            "保密|地址保密|机密|機密|保密地址",
            "bảo mật|địa chỉ bảo mật|giữ kín|bí mật",
            "سري|عنوان سري|سرية",
            "비공개|비밀|주소 비공개|기밀",
            "kumpidensyal|lihim|lihim na address",
            "konfidansyèl|adrès konfidansyèl|adrès sekrè",
        ],
    ),
    (
        Is(Target::CheckedDate),
        &[
            "checked|last checked|date checked|checked on|verified|last verified|date verified|verified on|verified date|verification date|confirmed|date confirmed|last confirmed|last called|date called|called on|reviewed|last reviewed|date reviewed|assured date|check date",
            "verificado|última verificación|fecha de verificación|fecha verificada|comprobado|fecha de revisión|revisado|confirmado|fecha de confirmación",
            "核实日期|核實日期|最后核实|最後核實|核对日期|核對日期|检查日期|檢查日期|确认日期|確認日期|查证日期|查證日期",
            "ngày kiểm tra|kiểm tra lần cuối|ngày xác minh|đã xác minh|ngày xác nhận",
            "تاريخ التحقق|آخر تحقق|تاريخ التأكد|تم التحقق",
            "확인일|확인 날짜|마지막 확인|최종 확인|최종 확인일|검증일",
            "petsa ng pagsuri|huling sinuri|petsa ng beripikasyon|na-verify",
            "dat verifikasyon|dènye verifikasyon|verifye|dat yo verifye",
        ],
    ),
];
