//! Headers of what is not brought in, or brought in and never shown. One line a language, as `super` says.

use super::Meaning::{self, ContactEmail, ContactPhone, Other, Private, Staff};

/// Headers of marks on a whole row: where one says anything but no, the row is not for others.
pub(in crate::sheet) const ROW_MARKS: &str = "private|is private|private record|internal use|internal only|staff only|do not share|do not publish|privado|es privado|私密|不公开|不公開|riêng tư|خاص|비공개 여부|pribado|prive";

pub(super) const WORDS: &[(Meaning, &[&str])] = &[
    (
        Private,
        &[
            "is private|private notes|private|private record|internal|internal notes|internal use|internal only|do not share|do not publish|staff only|confidential address",
            "privado|es privado|notas privadas|uso interno",
            "私密|不公开|不公開|内部备注|內部備註",
            "riêng tư|ghi chú nội bộ",
            "خاص|ملاحظات داخلية",
            "비공개 여부|내부 메모",
            "pribado",
            "prive",
        ],
    ),
    (
        Staff,
        &[
            "contact person|contact name|contact first name|contact last name|primary contact|main contact|key contact|point of contact|poc|staff|staff name|staff contact|staff email|staff phone|case manager|caseworker|case worker|director|executive director|coordinator|manager|supervisor|direct line|direct phone|direct number|direct dial|direct email|personal email|personal phone|personal cell|cell|cell phone|mobile|mobile phone|first name|last name|our contact|liaison|home phone",
            "persona de contacto|nombre de contacto|nombre del contacto|contacto|personal|correo del personal|trabajador social|coordinador|coordinadora|director|directora|gerente|línea directa del personal|línea personal|celular|móvil|correo personal|enlace",
            "联系人|联络人|聯絡人|聯繫人|负责人|負責人|员工|員工|职员|職員|工作人员|工作人員|个案经理|個案經理|主任|直线电话|直線電話|手机|手機|私人邮箱|私人電郵",
            "người liên hệ|người phụ trách|nhân viên|quản lý hồ sơ|giám đốc|điều phối viên|số trực tiếp|đường dây trực tiếp|di động|email cá nhân",
            "جهة الاتصال|الشخص المسؤول|مسؤول الاتصال|شخص الاتصال|موظف|الموظف|الموظفين|مدير|المدير|منسق|المنسق|الخط المباشر|جوال|الجوال|بريد الموظف",
            "담당자|담당자명|담당자 이름|담당자 이메일|담당자 전화|직원|직원명|책임자|사례 관리자|코디네이터|직통전화|직통 번호|휴대폰|휴대전화|개인 이메일",
            "taong kokontakin|contact person|kawani|tauhan|direktor|tagapag-ugnay|direktang linya|cellphone|personal na email",
            "moun pou kontakte|non kontak|anplwaye|direktè|kowòdonatè|responsab|liy dirèk|selilè|imel pèsonèl",
        ],
    ),
    (
        ContactPhone,
        &[
            "contact phone|contact telephone|contact tel|contact phone number",
            "teléfono de contacto|teléfono del contacto",
            "联系人电话|聯絡人電話",
            "điện thoại liên hệ|số liên hệ",
            "هاتف جهة الاتصال|هاتف الاتصال",
            "연락처 전화",
            "telepono ng kontak",
            "telefòn kontak",
        ],
    ),
    (
        ContactEmail,
        &[
            "contact email|contact e mail|contact email address",
            "correo de contacto|email de contacto|correo del contacto",
            "联系邮箱|聯絡電郵|联系人邮箱|聯絡人電郵",
            "email liên hệ",
            "بريد جهة الاتصال|بريد الاتصال",
            "연락 이메일",
            "email ng kontak",
            "imel kontak",
        ],
    ),
    (
        Other,
        &[
            "private insurance|private health insurance|private pay|private practice|private school|private room|private rooms|mobile crisis|mobile unit|mobile units|mobile clinic|mobile clinics|mobile service|mobile services|mobile app|personal care|staff languages",
            "service area|service areas|area served|areas served|geographic area|geographic areas|coverage area|counties served|county|counties|accessibility|parking|transportation|transit|directions|license|licenses|accreditation|capacity|wait time|waitlist|wait list|tax id|ein|tax status|facebook|instagram|twitter|social media|logo|photo|funding|required documents|documents",
            "área de servicio|zona de servicio|condado|accesibilidad|estacionamiento|transporte|redes sociales",
            "服务区域|服務區域|服务范围|服務範圍|县|縣|郡|无障碍|無障礙|停车|停車|交通",
            "khu vực phục vụ|quận|quận hạt|đậu xe|giao thông",
            "منطقة الخدمة|المقاطعات|مواقف|المواصلات",
            "서비스 지역|이용 지역|카운티|주차|교통",
            "saklaw na lugar|paradahan|transportasyon",
            "zòn sèvis|konte|pakin|transpò",
            "fax|fax number|mailing address|mailing street|mailing city|mailing state|mailing zip|postal address|billing address|po box|p o box|mailing|date added|created|created at|last modified|modified|last updated|updated|updated at|date updated|entered by|added by",
            "dirección postal|apartado postal|número de fax|fecha de creación|última actualización|actualizado",
            "传真|傳真|邮寄地址|郵寄地址|更新日期|更新时间|更新時間|创建日期|建立日期",
            "số fax|địa chỉ gửi thư|ngày tạo|ngày cập nhật|cập nhật",
            "فاكس|الفاكس|رقم الفاكس|العنوان البريدي|تاريخ الإنشاء|آخر تحديث|تاريخ التحديث",
            "팩스|팩스번호|우편 주소|우편주소|사서함|생성일|수정일|업데이트",
            "address na pangkoreo|petsa ng paggawa|huling na-update",
            "faks|nimewo faks|adrès postal|dènye mizajou",
        ],
    ),
];
